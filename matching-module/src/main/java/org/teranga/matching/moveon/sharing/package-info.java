/**
 * Who reads what of a plan. Nobody but the household does, until it opens a step or a track to the team or to one helper whom it knows;
 * closed again by a press, what was opened is read no more by anybody. A helper reads what is opened to them as long as the help lasts.
 */
@NullMarked
package org.teranga.matching.moveon.sharing;

import org.jspecify.annotations.NullMarked;
