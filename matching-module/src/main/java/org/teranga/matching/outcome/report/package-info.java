/**
 * What became of an association's stays, for whoever pays for them: figures by period and department, counted from rows without persons. Every
 * number is rounded, and no two numbers that anybody can ask for differ by fewer than ten stays: by {@link ReportSpans} a period ends only where ten
 * stays have begun and ended since the one before, and by {@link DepartmentSets} departments are told of whole years alone.
 */
@NullMarked
package org.teranga.matching.outcome.report;

import org.jspecify.annotations.NullMarked;
