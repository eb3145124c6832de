package org.teranga.matching.exchange;

import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.teranga.platform.json.Json;
import org.teranga.platform.tenancy.Tenant;

/**
 * What one association tells another.
 *
 * @param sender  which one
 * @param from    what it is called
 * @param what    of what
 * @param listing about which that was opened, or which transfer; the sender's own id where it is about none
 * @param told    what is told of it; empty where nothing is
 * @param at      when it was said
 */
public record ExchangeLetter(UUID sender, String from, What what, UUID listing, String told, Instant at) {
    /** Of what a letter tells. */
    public enum What {
        /** The sender agrees to share. */
        AGREED,
        /** The sender shares no more. */
        ENDED,
        /** The sender opened a need or an offer. */
        OPENED,
        /** It is not open any more. */
        CLOSED,
        /** The sender asks for what the receiver opened. */
        ASKED,
        /** What the receiver asked for will not be. */
        DECLINED,
        /** A need or an offer goes over, with its person's yes and by the decision of two. */
        TRANSFER,
        /** The sender asks for one back that goes over. */
        RECALL,
        /** The sender has taken one over. */
        TAKEN_OVER,
        /** The sender does not take one over, and says why. */
        NOT_TAKEN,
        /** The sender lets go of one that was asked back, or that it could not have. */
        LET_GO,
        /** The sender took one over and gives it back. */
        GIVEN_BACK
    }

    /** Tells nothing: what a person agreed to pass on must not get into a log by accident. */
    @Override
    public String toString() {
        return "ExchangeLetter[…]";
    }

    static ExchangeLetter of(Tenant sender, What what, UUID listing, String told, Instant at) {
        return new ExchangeLetter(sender.id(), sender.name(), what, listing, told, at);
    }

    byte[] bytes() {
        return Json.createObjectBuilder()
                .add("sender", sender.toString())
                .add("from", from)
                .add("what", what.name())
                .add("listing", listing.toString())
                .add("told", told)
                .add("at", at.toString())
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    static ExchangeLetter read(byte[] bytes) {
        JsonObject read = Json.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))
                .readObject();
        return new ExchangeLetter(
                UUID.fromString(read.getString("sender")),
                read.getString("from"),
                What.valueOf(read.getString("what").toUpperCase(Locale.ROOT)),
                UUID.fromString(read.getString("listing")),
                read.getString("told"),
                Instant.parse(read.getString("at")));
    }
}
