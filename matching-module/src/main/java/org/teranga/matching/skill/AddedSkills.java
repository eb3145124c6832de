package org.teranga.matching.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.persistence.SystemDatabase;

/** The concepts of ESCO that an operator added and that count now. */
@ApplicationScoped
class AddedSkills {
    private final SystemDatabase database;

    @Inject
    AddedSkills(SystemDatabase database) {
        this.database = database;
    }

    /** Which files count; empty where none were taken. */
    Optional<UUID> counting() {
        return database.sql("select id from matching.skill_import where state = 'taken'")
                .first(UUID.class);
    }

    /** Their concepts that are one of ours, or whose branch became one of our groups; by address. */
    List<SkillConcept> of(UUID files) {
        return database
                .sql("select c.uri, c.ours, coalesce(i.groups ->> c.branch, '') as in_group,"
                        + " cast(c.names as text) as names, cast(c.synonyms as text) as synonyms,"
                        + " cast(c.near as text) as near"
                        + " from matching.skill_concept c join matching.skill_import i on i.id = c.import_id"
                        + " where c.import_id = :id and (c.ours is not null or jsonb_exists(i.groups, c.branch))"
                        + " order by c.uri")
                .bind("id", files)
                .list(Row.class)
                .stream()
                .map(row -> new SkillConcept(
                        row.uri,
                        Optional.ofNullable(row.ours),
                        row.inGroup,
                        AnswersColumn.read(row.names),
                        texts(row.synonyms).toList(),
                        texts(row.near).toList()))
                .toList();
    }

    private static Stream<String> texts(String array) {
        try (JsonReader reader = Json.createReader(new StringReader(array))) {
            JsonArray all = reader.readArray();
            return all.getValuesAs(JsonString.class).stream().map(JsonString::getString);
        }
    }

    private record Row(String uri, @Nullable String ours, String inGroup, String names, String synonyms, String near) {}
}
