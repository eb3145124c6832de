/** Qualifications as the team sees, notes and attests them. */
@NullMarked
package org.teranga.platform.qualification.desk;

import org.jspecify.annotations.NullMarked;
