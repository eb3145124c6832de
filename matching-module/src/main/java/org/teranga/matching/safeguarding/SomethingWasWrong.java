package org.teranga.matching.safeguarding;

import java.util.UUID;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;

/** An event, in the transaction of what tells it: between this household and this host something was wrong. */
public record SomethingWasWrong(UUID placement, NeedId need, OfferId offer) {}
