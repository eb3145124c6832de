/**
 * A person in a course, from the first page to the completion.
 */
@NullMarked
package org.teranga.training.enrolment;

import org.jspecify.annotations.NullMarked;
