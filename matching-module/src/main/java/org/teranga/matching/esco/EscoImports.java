package org.teranga.matching.esco;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.persistence.SystemDatabase;

/** Files of ESCO that were brought: at most one set waits, at most one counts, two that counted before are kept to come back to. */
@ApplicationScoped
class EscoImports {
    private final SystemDatabase database;
    private final Clock clock;

    @Inject
    EscoImports(SystemDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Files that were read. */
    record Import(UUID id, Instant readAt, @Nullable Instant takenAt, String files, int faults, String branches) {
        Map<String, String> labels() {
            return AnswersColumn.read(branches);
        }
    }

    /** How many concepts of a branch there are: those that are a skill of ours, and the others; codes are of ours. */
    record Branch(String branch, @Nullable String ours, long concepts) {}

    /** Keeps what was read, in the place of what waits. */
    void keep(EscoReading reading, Map<String, String> ours, String files) {
        UUID id = UUID.randomUUID();
        database.inOne(one -> {
            one.sql("delete from matching.skill_import where state in ('read', 'undone')")
                    .update();
            one.sql("insert into matching.skill_import (id, state, read_at, files, faults, branches)"
                            + " values (:id, 'read', :now, :files, :faults, cast(:branches as jsonb))")
                    .bind("id", id)
                    .bind("now", clock.instant())
                    .bind("files", files)
                    .bind("faults", reading.left())
                    .bind("branches", object(reading.labels()))
                    .update();
            one.sql("insert into matching.skill_concept (import_id, uri, ours, branch, names, synonyms, near) values"
                            + " (:id, :uri, :ours, :branch, cast(:names as jsonb), cast(:synonyms as jsonb),"
                            + " cast(:near as jsonb))")
                    .bind("id", id)
                    .updateEach(
                            reading.concepts(),
                            (concept, values) -> values.bind("uri", concept.uri())
                                    .bind("ours", ours.get(concept.uri()))
                                    .bind("branch", reading.branch(concept))
                                    .bind("names", object(concept.names()))
                                    .bind("synonyms", array(concept.synonyms()))
                                    .bind("near", array(concept.near())));
            return true;
        });
    }

    /** Those that wait, or that count; empty where there are none. */
    Optional<Import> find(State state) {
        return database.sql("select id, read_at, taken_at, files, faults, cast(branches as text) as branches"
                        + " from matching.skill_import where state = :state")
                .bind("state", state.code())
                .first(Import.class);
    }

    /** The branches of some files. */
    List<Branch> branches(UUID id) {
        return database.sql("select branch, ours, count(*) as concepts from matching.skill_concept"
                        + " where import_id = :id group by branch, ours order by branch, ours")
                .bind("id", id)
                .list(Branch.class);
    }

    /** Files that wait count from now on; false where they wait no more. */
    boolean take(UUID id, Map<String, String> groups) {
        return database.inOne(one -> {
            boolean waits = one.sql("select 1 from matching.skill_import where id = :id and state = 'read' for update")
                    .bind("id", id)
                    .any();
            if (waits) {
                one.sql("update matching.skill_import set state = 'replaced' where state = 'taken'")
                        .update();
                one.sql("update matching.skill_import set state = 'taken', taken_at = :now,"
                                + " groups = cast(:groups as jsonb) where id = :id")
                        .bind("id", id)
                        .bind("now", clock.instant())
                        .bind("groups", object(groups))
                        .update();
                forget(one);
            }
            return waits;
        });
    }

    private static void forget(Database one) {
        one.sql("delete from matching.skill_import where state = 'replaced' and id not in (select id from"
                        + " matching.skill_import where state = 'replaced' order by taken_at desc limit 2)")
                .update();
    }

    /** Files that wait are let go; false where they wait no more. */
    boolean drop(UUID id) {
        return database.sql("delete from matching.skill_import where id = :id and state = 'read'")
                        .bind("id", id)
                        .update()
                > 0;
    }

    /** Files that count do so no more; those before them count again. False where they do not count. */
    boolean undo(UUID id) {
        return database.inOne(one -> {
            boolean counted =
                    one.sql("update matching.skill_import set state = 'undone' where id = :id and state = 'taken'")
                                    .bind("id", id)
                                    .update()
                            > 0;
            if (counted) {
                one.sql("update matching.skill_import set state = 'taken' where id = (select id from"
                                + " matching.skill_import where state = 'replaced' order by taken_at desc limit 1)")
                        .update();
            }
            return counted;
        });
    }

    private static String object(Map<String, String> texts) {
        return new AnswersColumn().convertToDatabaseColumn(texts).toString();
    }

    private static String array(Collection<String> texts) {
        return Json.createArrayBuilder(List.copyOf(texts)).build().toString();
    }

    /** Which files are asked for. */
    enum State {
        READ,
        TAKEN;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
