/** Letters to a household about its project: that the team proposes words, or prepared a page. They say nothing of what is in it. */
@NullMarked
package org.teranga.matching.community.project.letter;

import org.jspecify.annotations.NullMarked;
