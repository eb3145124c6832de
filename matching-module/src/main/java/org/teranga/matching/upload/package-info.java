/**
 * Staff bring a spreadsheet in. A file whose columns are all known is read at once; for any other, staff say once what its columns mean, and
 * that is remembered for the next file with the same header. Until then the file waits sealed, for three days at most. What would become of
 * its rows can be looked at before anything changes. Rows that cannot go in as they are wait with it, and are mended on the page; what is typed is
 * kept with the file as it is typed.
 */
@NullMarked
package org.teranga.matching.upload;

import org.jspecify.annotations.NullMarked;
