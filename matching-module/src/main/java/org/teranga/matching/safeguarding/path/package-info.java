/**
 * A host's path: what is asked, what is done, what comes, why, and doing it, on one page. And what each other adult of the home is asked, on
 * their own.
 */
@NullMarked
package org.teranga.matching.safeguarding.path;

import org.jspecify.annotations.NullMarked;
