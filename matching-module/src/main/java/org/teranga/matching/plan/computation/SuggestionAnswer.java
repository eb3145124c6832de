package org.teranga.matching.plan.computation;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;

/**
 * A pair of a plan, as the JSON interface answers it.
 *
 * @param blockedBy   what the offer lacks today before it can become a placement
 * @param explanation the reasons in a few sentences, in the language that was asked for
 */
@JsonbPropertyOrder({"needId", "offerId", "score", "blockedBy", "explanation"})
public record SuggestionAnswer(UUID needId, UUID offerId, long score, List<String> blockedBy, String explanation) {}
