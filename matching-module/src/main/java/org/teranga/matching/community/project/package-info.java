/**
 * A household's own project: what for, how far it is, what is missing in it, role by role, and the way it takes. It lies under its person's key
 * and is reached by every way in of the household ({@link org.teranga.matching.household}); nobody else writes in it, and nobody else reads what
 * the household has not opened.
 */
@NullMarked
package org.teranga.matching.community.project;

import org.jspecify.annotations.NullMarked;
