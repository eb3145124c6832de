package org.teranga.matching.invitation;

/**
 * The e-mail to a member whose address was given for an offer ({@code mail/offer_claim}).
 *
 * @param association whose member
 * @param kind        what is offered, such as {@code housing}
 * @param day         when it was left, as the reader writes days
 * @param url         where the member says whether it is theirs
 * @param planned     whether a plan of the team wants it
 */
public record ClaimMail(String association, String kind, String day, String url, boolean planned) {}
