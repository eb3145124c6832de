/**
 * What offers, needs and placements have to do with erasing a person: what is kept of whom and since when it has been quiet, what must end
 * first, and the person's own page about it behind the secret link.
 */
@NullMarked
package org.teranga.matching.erasure;

import org.jspecify.annotations.NullMarked;
