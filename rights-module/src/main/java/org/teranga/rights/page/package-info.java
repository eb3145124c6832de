/**
 * A rights page as those see it who write it: its sections and what is being written of them, their sources, what the team says about
 * them, who is named, its pictures and whether its links lead anywhere. Nothing here changes what readers see, except the order of what
 * is published already and what is taken away.
 */
@NullMarked
package org.teranga.rights.page;

import org.jspecify.annotations.NullMarked;
