/** A spreadsheet brought in at the desk or by a program: questions about its columns, and the report. */
@NullMarked
package org.teranga.matching.upload.desk;

import org.jspecify.annotations.NullMarked;
