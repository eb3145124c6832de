/**
 * Associations let each other know of needs they cannot meet and offers they do not need, without saying who. Two that both
 * {@link org.teranga.matching.exchange.Alliance agreed} tell each other of what either opens to the other: a kind, and as much of department, size,
 * languages and month as several records share ({@link org.teranga.matching.exchange.CoarseListing}). One asks for what the other opened; its team
 * asks the person, and a second one decides that it goes over ({@code transfer}, {@code arrival}, {@code desk}). No query crosses: each tells the other by a sealed {@link org.teranga.matching.exchange.ExchangeLetter letter}, and writes and
 * reads its own rows alone. Either ends it, and with it all that was opened.
 */
@NullMarked
package org.teranga.matching.exchange;

import org.jspecify.annotations.NullMarked;
