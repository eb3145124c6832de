package org.teranga.platform.content.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Drafts;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.Source;
import org.teranga.platform.content.StoredDocument;
import org.teranga.platform.content.Texts;
import org.teranga.platform.decision.Channel;
import org.teranga.platform.decision.Decision;
import org.teranga.platform.decision.Decisions;
import org.teranga.platform.decision.Shown;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** What happens whenever readers see something else: the next number of a text, its citations, the search, and whoever waits for it. */
@ApplicationScoped
class Publication {
    private final Texts texts;
    private final Drafts drafts;
    private final SearchIndex index;
    private final TenantDatabase database;
    private final Event<DocumentChanged> changed;
    private final Decisions decisions;

    @Inject
    Publication(
            Texts texts,
            Drafts drafts,
            SearchIndex index,
            TenantDatabase database,
            Event<DocumentChanged> changed,
            Decisions decisions) {
        this.texts = texts;
        this.drafts = drafts;
        this.index = index;
        this.database = database;
        this.changed = changed;
        this.decisions = decisions;
    }

    /**
     * Publishes drafts, which end thereby, and keeps who decided that, on what.
     *
     * @param publishedBy the second person
     * @throws Refusal conflict where the source would have no title
     */
    void publish(Document document, List<SectionDraft> finished, UUID publishedBy, Instant now) {
        Map<UUID, Integer> last = texts.current(document.id()).stream()
                .filter(text ->
                        finished.stream().anyMatch(draft -> draft.language().equals(text.language())))
                .collect(Collectors.toMap(SectionText::section, SectionText::number, Math::max));
        List<SectionText> added = finished.stream()
                .map(draft -> text(draft, last.getOrDefault(draft.section(), 0) + 1, publishedBy, now))
                .toList();
        add(document, added);
        if (!texts.titled(document.id())) {
            throw Refusal.conflict("content.no_title");
        }
        finished.forEach(draft -> drafts.discard(draft.section(), draft.language()));
        decisions.add(decision(document, added, publishedBy, now));
    }

    private static Decision decision(Document document, List<SectionText> added, UUID by, Instant now) {
        SortedMap<String, String> shown = new TreeMap<>();
        shown.put("edition", "" + (document.revision() + 1));
        added.forEach(text ->
                shown.put("text." + text.language() + "." + text.section(), text.number() + " " + digest(text)));
        return new Decision(
                Uuid7.at(now),
                new Subject("document", document.id()),
                "publish",
                by,
                null,
                Channel.DESK,
                null,
                now,
                new Shown(shown));
    }

    private static String digest(SectionText text) {
        try {
            String all = text.title() + "\0" + text.content() + "\0" + Source.write(text.sources());
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static SectionText text(SectionDraft draft, int number, UUID publishedBy, Instant now) {
        SectionDraft.Words words = draft.words();
        return new SectionText(
                draft.section(),
                draft.language(),
                number,
                draft.renders(),
                words.title(),
                words.content(),
                words.sources(),
                words.minor() && number > 1,
                draft.machine(),
                true,
                words.note(),
                null,
                draft.writtenBy(),
                publishedBy,
                now,
                draft.round());
    }

    /** Adds texts; {@link #finish} is called after the last one. */
    void add(Document document, List<SectionText> added) {
        texts.add(document.id(), added);
        cite(
                document,
                added.stream()
                        .filter(text -> text.language().equals(document.language()))
                        .toList());
    }

    /** Tells everybody: after all texts of one change were added. */
    void finish(StoredDocument document, Instant now) {
        document.change(now);
        tell(document);
    }

    /** As {@link #finish}, where only what stands around the texts has changed. */
    void tell(StoredDocument document) {
        database.flush();
        index.renew(document.id());
        changed.fire(new DocumentChanged(document.id(), document.kind()));
    }

    private void cite(Document document, List<SectionText> cited) {
        database.sql("delete from platform.document_citation where tenant_id = :tenant and section = :section")
                .updateEach(cited, (text, values) -> values.bind("section", text.section()));
        database.sql("insert into platform.document_citation (tenant_id, document, section, law, citation)"
                        + " values (:tenant, :document, :section, :law, :citation)")
                .bind("document", document.id())
                .updateEach(
                        cited.stream().flatMap(Publication::laws).toList(),
                        (one, values) -> values.bind("section", one.section())
                                .bind("law", one.law())
                                .bind("citation", one.citation()));
    }

    private static Stream<Row> laws(SectionText text) {
        Map<String, String> byLaw = new TreeMap<>();
        text.sources().forEach(source -> source.laws().forEach(law -> byLaw.putIfAbsent(law, source.citation())));
        return byLaw.entrySet().stream().map(one -> new Row(text.section(), one.getKey(), one.getValue()));
    }

    private record Row(UUID section, String law, String citation) {}
}
