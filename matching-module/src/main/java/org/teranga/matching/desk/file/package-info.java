/** The files of offers, needs and placements, as casework asks for them. */
@NullMarked
package org.teranga.matching.desk.file;

import org.jspecify.annotations.NullMarked;
