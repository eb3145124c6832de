/**
 * A need or an offer goes over to another association. The team asks its person, who reads which association that is and every field that would
 * go, and says yes or no; a second person decides; a sealed letter goes. From then on the record is closed here, since
 * two copies are never open: only what the other says opens it again. What changes after a yes ends it, or asks again.
 *
 * <p>A {@link org.teranga.matching.exchange.transfer.Transfer} is asked, agreed, sent, perhaps recalled, and accepted or over. The other side
 * of it is in {@code arrival}, the pages of the team in {@code desk}.
 */
@NullMarked
package org.teranga.matching.exchange.transfer;

import org.jspecify.annotations.NullMarked;
