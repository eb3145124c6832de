package org.teranga.platform.casework;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.Refusal;

/** Reads what is sent to a file, by a form or as JSON, and tells every fault at once. */
final class CaseForm {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");
    private static final int FARTHEST_YEARS = 2;

    private CaseForm() {}

    /**
     * The fields of a JSON object; none where nothing was sent.
     *
     * @throws Refusal unreadable where it is something else
     */
    static Answers json(@Nullable String body) {
        if (body == null || body.isBlank()) {
            return Answers.NONE;
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            if (reader.readValue() instanceof JsonObject object) {
                return Answers.of(object);
            }
        } catch (JsonException unreadable) {
            throw Refusal.unreadable("problem.json");
        }
        throw Refusal.unreadable("problem.json");
    }

    /**
     * A note: {@code text}, {@code channel}, {@code went}, {@code safety}; of a call how it went is enough.
     *
     * @throws Refusal invalid with every fault
     */
    static NewNote note(Answers sent) {
        FormReader reader = new FormReader(sent);
        String words = reader.lines("text", CaseNote.LONGEST);
        String channel = reader.choice("channel", NoteChannel.CHOICES);
        String went = reader.choice("went", CallResult.CHOICES);
        boolean safety = reader.truth("safety");
        NoteChannel by = channel == null ? NoteChannel.NOTE : NoteChannel.of(channel);
        CallResult result = went != null && by == NoteChannel.CALL ? CallResult.of(went) : null;
        if (result == null) {
            reader.required("text", words, "casework.text.missing");
        }
        reader.end();
        return new NewNote(words == null ? "" : words, by, result, safety);
    }

    /**
     * A next step: {@code on}, {@code what}.
     *
     * @throws Refusal invalid with every fault
     */
    static NextStep next(Answers sent, LocalDate today) {
        FormReader reader = new FormReader(sent);
        String what = reader.required("what", reader.line("what", NextStep.LONGEST), "casework.what.missing");
        LocalDate on = reader.day("on");
        if (on == null && !reader.faulty("on")) {
            reader.fault("on", "casework.on.missing");
        } else if (on != null && (on.isBefore(today) || on.isAfter(today.plusYears(FARTHEST_YEARS)))) {
            reader.fault("on", "casework.on.range");
        }
        reader.end();
        return new NextStep(on == null ? today : on, what);
    }

    /** The same where something of it was said; empty where the form left all of it open. */
    static Optional<NextStep> nextIfSaid(Answers sent, LocalDate today) {
        boolean silent = sent.first("on").isBlank() && sent.first("what").isBlank();
        return silent ? Optional.empty() : Optional.of(next(sent, today));
    }

    /**
     * To whom a file is handed: {@code to}, {@code word}.
     *
     * @throws Refusal invalid with every fault
     */
    static HandOver handOver(Answers sent) {
        FormReader reader = new FormReader(sent);
        String to = reader.text("to");
        if (!ID.matcher(to).matches()) {
            reader.fault("to", "casework.to.missing");
        }
        String word = reader.lines("word", CaseNote.LONGEST);
        reader.end();
        return new HandOver(UUID.fromString(to), word);
    }

    /** Why a safety note is lifted: {@code why}. */
    static String why(Answers sent) {
        FormReader reader = new FormReader(sent);
        String why = reader.required("why", reader.lines("why", CaseNote.LONGEST), "casework.why.missing");
        reader.end();
        return why;
    }

    /** The version of the file on which a form was based; null where it does not say one that there could be. */
    static @Nullable Long seen(Answers sent) {
        String seen = sent.first("seen");
        return VERSION.matcher(seen).matches() ? Long.valueOf(seen) : null;
    }

    /** Whose tasks are asked for; {@code me} where nothing is said. */
    static TaskList.Whose whose(@Nullable String asked) {
        FormReader reader = new FormReader(Answers.of(Map.of("owner", asked == null ? "" : asked)));
        String code = reader.choice("owner", List.of("me", "team", "none"));
        reader.end();
        return code == null ? TaskList.Whose.ME : TaskList.Whose.valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether those past their day alone are asked for. */
    static boolean overdue(@Nullable String asked) {
        FormReader reader = new FormReader(Answers.of(Map.of("overdue", asked == null ? "" : asked)));
        boolean overdue = reader.truth("overdue");
        reader.end();
        return overdue;
    }

    /** Who gets a file, and what to tell them. */
    record HandOver(UUID to, @Nullable String word) {}
}
