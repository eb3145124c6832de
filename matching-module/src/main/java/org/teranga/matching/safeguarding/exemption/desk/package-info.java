/** Exemptions as leads grant them, others confirm them, and either ends them. */
@NullMarked
package org.teranga.matching.safeguarding.exemption.desk;

import org.jspecify.annotations.NullMarked;
