/** The household's own page of its project, with the forms to write it: behind the link of a need, behind that of a letter, for who signs in. */
@NullMarked
package org.teranga.matching.community.project.own;

import org.jspecify.annotations.NullMarked;
