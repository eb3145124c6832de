package org.teranga.matching.community.project.team;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.community.project.ProjectField;
import org.teranga.matching.community.project.ProjectRoles;
import org.teranga.matching.community.project.ProjectWords;
import org.teranga.matching.community.project.ReadRole;
import org.teranga.matching.community.project.RoleTerms;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;

/**
 * A project as JSON sends it.
 *
 * @param need  by which need the team means the household; empty where it is the sender's own
 * @param words what is written
 * @param roles what is missing
 */
record SentProject(Optional<UUID> need, ProjectWords words, List<RoleTerms> roles) {
    SentProject {
        roles = List.copyOf(roles);
    }

    /** @throws Refusal invalid with every fault */
    static SentProject of(JsonObject body) {
        List<FieldError> faults = new ArrayList<>();
        FormReader in = new FormReader(Answers.of(without(body)));
        ProjectWords words = ProjectWords.NONE;
        for (ProjectField field : ProjectField.values()) {
            words = words.with(field, field.read(in, field.code()));
        }
        Optional<UUID> need = need(in);
        faults.addAll(in.faults());
        List<RoleTerms> roles = roles(body, faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new SentProject(need, words, roles);
    }

    private static Optional<UUID> need(FormReader in) {
        String sent = in.first("needId");
        if (sent.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(sent));
        } catch (IllegalArgumentException none) {
            in.fault("needId", "project.fault.need");
            return Optional.empty();
        }
    }

    private static JsonObject without(JsonObject body) {
        return Json.createObjectBuilder(body).remove("roles").build();
    }

    private static List<RoleTerms> roles(JsonObject body, List<FieldError> faults) {
        List<RoleTerms> roles = new ArrayList<>();
        if (!body.containsKey("roles") || body.isNull("roles")) {
            return roles;
        }
        if (!(body.get("roles") instanceof JsonArray sent) || sent.size() > ProjectRoles.MOST) {
            faults.add(FieldError.of("roles", "project.fault.roles"));
            return roles;
        }
        for (int n = 0; n < sent.size(); n++) {
            JsonValue one = sent.get(n);
            String place = "roles[" + n + "]";
            if (!(one instanceof JsonObject role)) {
                faults.add(FieldError.of(place, "project.fault.roles"));
                continue;
            }
            try {
                roles.add(ReadRole.of(named(Answers.of(role))));
            } catch (Invalid faulty) {
                faulty.errors()
                        .forEach(error -> faults.add(
                                new FieldError(place + "." + error.field(), error.key(), error.arguments())));
            }
        }
        return roles;
    }

    /** Under the names that forms have. */
    private static Answers named(Answers sent) {
        Map<String, List<String>> values = new HashMap<>(sent.values());
        List<String> hours = values.remove("hoursMonth");
        if (hours != null) {
            values.put("hours_month", hours);
        }
        return new Answers(values);
    }
}
