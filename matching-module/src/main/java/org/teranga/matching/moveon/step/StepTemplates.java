package org.teranga.matching.moveon.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** The templates of the open association: the platform's, and what the association made of them. Every edition stays. */
@ApplicationScoped
public class StepTemplates {
    private static final String EDITIONS =
            "select code, edition, follows, kept, content, reason, changed_by, changed_at"
                    + " from matching.move_on_template where tenant_id = :tenant";

    private final StepCatalogue catalogue;
    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    StepTemplates(StepCatalogue catalogue, TenantDatabase database, Clock clock) {
        this.catalogue = catalogue;
        this.database = database;
        this.clock = clock;
    }

    /** What the association offers: in the order of the platform's, its own after them. */
    public List<StepTemplate> offered() {
        Map<String, TemplateEdition> latest = latest();
        return all(latest).stream()
                .filter(step -> !isOff(latest.get(step.code())))
                .toList();
    }

    /** Every template by its code, those too that are offered no more: a plan that has one goes on saying it. */
    public Map<String, StepTemplate> known() {
        Map<String, StepTemplate> known = new LinkedHashMap<>();
        all(latest()).forEach(step -> known.put(step.code(), step));
        return known;
    }

    /** The latest edition that the association made of each; of those that it only follows there is none. */
    public Map<String, TemplateEdition> latest() {
        Map<String, TemplateEdition> latest = new LinkedHashMap<>();
        database.sql(EDITIONS + " order by edition, id")
                .list(TemplateEdition.class)
                .forEach(one -> latest.put(one.code(), one));
        return latest;
    }

    /** All editions of one, the latest first. */
    public List<TemplateEdition> editions(String code) {
        return database.sql(EDITIONS + " and code = :code order by edition desc limit 200")
                .bind("code", code)
                .list(TemplateEdition.class);
    }

    /**
     * Keeps another edition.
     *
     * @param kept {@code own, off, followed}
     * @return false where somebody else made one since the edition that was read
     */
    public boolean keep(StepTemplate step, String kept, int read, String reason, UUID by) {
        Instant now = clock.instant();
        return database.sql("""
                        insert into matching.move_on_template (tenant_id, id, code, edition, follows, kept, content, reason, changed_by,
                            changed_at)
                        values (:tenant, :id, :code, :edition, :follows, :kept, :content, :reason, :by, :now)
                        on conflict (tenant_id, code, edition) do nothing
                        """)
                        .bind("id", Uuid7.at(now))
                        .bind("code", step.code())
                        .bind("edition", read + 1)
                        .bind("follows", followed(step.code()))
                        .bind("kept", kept)
                        .bind("content", StepJson.write(step))
                        .bind("reason", reason)
                        .bind("by", by)
                        .bind("now", now)
                        .update()
                > 0;
    }

    private int followed(String code) {
        return catalogue.find(code).map(step -> step.sourced().edition()).orElse(0);
    }

    private List<StepTemplate> all(Map<String, TemplateEdition> latest) {
        List<StepTemplate> all = new ArrayList<>();
        catalogue.all().forEach(step -> all.add(worded(step, latest.get(step.code()))));
        latest.values().stream()
                .filter(one -> catalogue.find(one.code()).isEmpty())
                .forEach(one -> all.add(one.step()));
        return all;
    }

    private static StepTemplate worded(StepTemplate shipped, @Nullable TemplateEdition own) {
        if (own == null || own.kept().equals(TemplateEdition.FOLLOWED)) {
            return shipped;
        }
        StepTemplate worded = own.step();
        return worded.sourced().own() ? worded : shipped;
    }

    private static boolean isOff(@Nullable TemplateEdition own) {
        return Optional.ofNullable(own)
                .filter(one -> one.kept().equals(TemplateEdition.OFF))
                .isPresent();
    }
}
