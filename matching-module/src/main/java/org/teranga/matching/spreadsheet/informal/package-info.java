/**
 * Cells as people write them for people: <i>right away</i>, <i>15/12</i>, <i>4 pers.</i>, <i>2 adults + 1 baby</i>, a street and a town in one.
 * What can mean one thing only is read, and shown beside what was written; anything else stays as it is and is asked about.
 */
@NullMarked
package org.teranga.matching.spreadsheet.informal;

import org.jspecify.annotations.NullMarked;
