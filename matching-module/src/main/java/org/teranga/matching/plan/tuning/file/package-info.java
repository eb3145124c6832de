/** The rules of an association as a file. */
@NullMarked
package org.teranga.matching.plan.tuning.file;

import org.jspecify.annotations.NullMarked;
