/** What is checked of homes and of the people who live there. */
@NullMarked
package org.teranga.matching.safeguarding.check;

import org.jspecify.annotations.NullMarked;
