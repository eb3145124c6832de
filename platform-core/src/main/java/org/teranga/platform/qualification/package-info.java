/**
 * What a person has shown: a check, a course, a charter accepted; with the date on which it ends.
 */
@NullMarked
package org.teranga.platform.qualification;

import org.jspecify.annotations.NullMarked;
