/** An address that is written in a page, from the page's folder or from the top of its site; dots in it are rare, and stay. */
export function addressFrom(base: string, address: string): string {
  if (address === '' || /^[a-z][a-z\d+.-]{0,20}:/i.test(address)) return address;
  if (address.startsWith('//')) return base.slice(0, base.indexOf(':') + 1) + address;
  const site = /^[a-z]{1,20}:\/\/[^/]{0,300}/i.exec(base)?.[0] ?? '';
  const folder = base.slice(0, base.lastIndexOf('/') + 1);
  return address.startsWith('/') ? site + address : folder + address.replace(/^\.\//, '');
}
