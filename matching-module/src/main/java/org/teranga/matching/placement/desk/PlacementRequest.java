package org.teranga.matching.placement.desk;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.intake.JsonBody;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * The JSON body of a request to propose a placement.
 *
 * @param needId  the key of the need
 * @param offerId the key of the offer
 */
public record PlacementRequest(
        @Nullable String needId, @Nullable String offerId) {
    /**
     * What stands in a body. One that is empty or no JSON object asks for nothing, so that it lacks both keys; a key that is no text has
     * no key's shape.
     */
    static PlacementRequest of(String body) {
        JsonObject sent;
        try {
            sent = JsonBody.object(body);
        } catch (Refusal unreadable) {
            return new PlacementRequest(null, null);
        }
        return new PlacementRequest(text(sent.get("needId")), text(sent.get("offerId")));
    }

    private static @Nullable String text(@Nullable JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    NeedId need() {
        return new NeedId(key(needId));
    }

    OfferId offer() {
        return new OfferId(key(offerId));
    }

    /**
     * Looks whether both keys are there and can be keys.
     *
     * @throws Refusal invalid with every fault
     */
    void check() {
        List<FieldError> errors = new ArrayList<>();
        addFault("needId", needId, errors);
        addFault("offerId", offerId, errors);
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
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
