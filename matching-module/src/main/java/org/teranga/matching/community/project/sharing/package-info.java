/**
 * Who reads what of a project beside its household: nobody, until it opens a part to those of the association who work on files, or to whoever
 * is asked for a role. It is a row, asked for at every reading; closing deletes it.
 */
@NullMarked
package org.teranga.matching.community.project.sharing;

import org.jspecify.annotations.NullMarked;
