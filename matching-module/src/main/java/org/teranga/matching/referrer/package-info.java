/**
 * Partners bring needs: a {@link org.teranga.matching.referrer.Partner}, an organisation that signed an
 * {@link org.teranga.matching.referrer.Agreement}, has caseworkers with accounts of a role of their own. Such a referrer enters needs with
 * the household's yes, and sees of them, and of no others, how far each is: one of six {@link org.teranga.matching.referrer.ReferralStage
 * words}, and never a home, a host, a note or an incident. They correct what nobody else has changed since, take it back while nobody has
 * met, hand over to a colleague of the same partner, and write to the team. An agreement that does not count today, a caseworker or a partner
 * that has ended, a household that wants it no more: in that moment nothing is seen any longer. The pages of referrers are here, those of
 * whoever leads in {@code desk}.
 */
@NullMarked
package org.teranga.matching.referrer;

import org.jspecify.annotations.NullMarked;
