package org.teranga.matching.exchange;

/**
 * An event, in the transaction in which it is received: another association told something of a need or an offer that goes over.
 *
 * @param letter what it told
 */
public record LetterArrived(ExchangeLetter letter) {}
