import { describe, expect, it } from 'vitest';
import { standing, type ValueCase } from '../../../support/values';

describe('labelled numbers', () => {
  it.each<ValueCase>([
    ['Article 7 bans torture.', 'Article 7 bans torture.', 'agrees'],
    ['Article 8 bans torture.', 'Article 7 bans torture.', 'differs'],
    ['Section 7 bans torture.', 'Article 7 bans torture.', 'unrelated'],
    ['The law has 7 articles.', 'Article 7 bans torture.', 'unrelated'],
    ['Her Symphony No. 5 was lost.', 'Her Symphony No. 4 was lost.', 'differs'],
    ['Her Symphony No. 5 was lost.', 'Her Symphony Number Five was lost.', 'agrees'],
    ['The house at number four burned.', 'The house at No. 4 burned.', 'agrees'],
    ['Her Second String Quartet was lost.', 'Her String Quartet No. 2 was lost.', 'agrees'],
    ['Her Third String Quartet was lost.', 'Her String Quartet No. 2 was lost.', 'differs'],
    ['Flight 93 left from gate 21.', 'Flight 93 left from gate 12.', 'differs'],
    ['Flight 93 left from gate 12.', 'Gate 12 was for Flight 93.', 'agrees'],
    ['The guests slept in Room 12.', 'The guests slept in room 12.', 'agrees'],
    ['The guests slept in a hotel on Highway 63.', 'They slept in a hotel on Highway 61.', 'differs'],
    ['The trawler was yard no. 371.', 'The trawler was yard no. 317.', 'differs'],
    ['In 1962 boiler 1 was replaced.', 'Boiler 2 was replaced in 1962.', 'differs'],
    ['Hatch 2 leaked from the start.', 'Hatch 3 leaked from the start.', 'differs'],
    ['Line 5 runs to the port.', 'The port is served by line 5.', 'agrees'],
    ['Chapter 3 deals with salt.', 'Chapter Three deals with salt.', 'agrees'],
    ['Psalm 23 was sung.', 'Psalm 32 was sung.', 'differs'],
    ['He drove along Route 66.', 'He drove along Route 66 with 40 others.', 'agrees'],
    ['Rooms 12 and 14 were locked.', 'Room 14 was locked and room 12 too.', 'agrees'],
    ['The hall can seat 400 people.', 'There are seats for 400 people.', 'agrees'],
    ['In Lunel 40 people were hurt.', 'There were 40 people hurt in Lunel.', 'agrees'],
    ['Artikel 7 verbietet die Folter und gilt überall.', 'Nach Artikel 8 ist die Folter verboten.', 'differs'],
    ['Die Gäste schliefen in Zimmer 12 und nicht im Keller.', 'In Zimmer 12 schliefen die Gäste.', 'agrees'],
  ])('%s | %s: %s', (claim, source, relation) => {
    expect(standing(claim, source)).toBe(relation);
  });
});
