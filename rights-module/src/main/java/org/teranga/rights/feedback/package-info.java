/**
 * What readers say: whether a page helped, that it is mistaken, a question. A note is anonymous unless its writer says who they are; what
 * it says is sealed under a key of its own, for the association's desk alone. It comes from the association's own pages and from the apps
 * that read them.
 */
@NullMarked
package org.teranga.rights.feedback;

import org.jspecify.annotations.NullMarked;
