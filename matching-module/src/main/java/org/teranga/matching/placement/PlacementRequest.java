package org.teranga.matching.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.offer.OfferId;
import org.teranga.platform.web.FieldError;
import org.teranga.platform.web.Problem;

/**
 * What is sent to propose a placement.
 *
 * @param needId  the key of the need
 * @param offerId the key of the offer
 */
public record PlacementRequest(
        @Nullable String needId, @Nullable String offerId) {
    NeedId need() {
        return new NeedId(key(needId));
    }

    OfferId offer() {
        return new OfferId(key(offerId));
    }

    /**
     * Looks whether both keys are there and can be keys.
     *
     * @throws Problem 422 with every fault
     */
    void check() {
        List<FieldError> errors = new ArrayList<>();
        addFault("needId", needId, errors);
        addFault("offerId", offerId, errors);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private static void addFault(String field, @Nullable String text, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            errors.add(FieldError.of(field, "placement.key.missing"));
        } else if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            errors.add(FieldError.of(field, "placement.key.shape"));
        }
    }

    private static UUID key(@Nullable String text) {
        if (text == null) {
            throw new IllegalStateException("the request was not checked");
        }
        return UUID.fromString(text);
    }
}
