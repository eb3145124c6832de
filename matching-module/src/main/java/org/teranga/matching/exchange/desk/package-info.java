/** The pages where the team sees what goes to other associations and what comes from them, asks, decides, takes over and gives back. */
@NullMarked
package org.teranga.matching.exchange.desk;

import org.jspecify.annotations.NullMarked;
