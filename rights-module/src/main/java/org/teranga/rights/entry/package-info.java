/**
 * News and places change by two: what one person writes of them waits here until another publishes it. Taking one away is at once, and stays
 * in sight of the team, who can bring it back by two.
 */
@NullMarked
package org.teranga.rights.entry;

import org.jspecify.annotations.NullMarked;
