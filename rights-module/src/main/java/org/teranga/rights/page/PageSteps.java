package org.teranga.rights.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.credit.Credits;
import org.teranga.platform.content.publication.WriteDocument;
import org.teranga.platform.content.publication.WriteSection;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.desk.RightsDesk;

/** What those do with a page who write it. */
@ApplicationScoped
@Transactional
class PageSteps {
    private final WriteDocument write;
    private final WriteSection words;
    private final Credits credits;
    private final RightsDesk desk;

    @Inject
    PageSteps(WriteDocument write, WriteSection words, Credits credits, RightsDesk desk) {
        this.write = write;
        this.words = words;
        this.credits = credits;
        this.desk = desk;
    }

    /**
     * Adds a section.
     *
     * @throws Refusal not found where a document of this kind has no such sections
     */
    Section add(Document document, String sort) {
        boolean known = document.kind().equals(RightsKinds.GLOSSARY)
                ? sort.equals(RightsKinds.TERM)
                : document.kind().equals(RightsKinds.PAGE)
                        && (RightsKinds.SECTIONS.contains(sort) || sort.equals(Section.SHORT));
        if (!known) {
            throw Refusal.notFound();
        }
        return write.addSection(document.id(), sort);
    }

    /** Moves a section, takes it away, or leaves it where it is after all; readers see it with the next publication. */
    void order(UUID document, String anchor, String step) {
        switch (step) {
            case "up" -> write.moveSection(document, anchor, -1, desk.subject());
            case "down" -> write.moveSection(document, anchor, 1, desk.subject());
            case "remove" -> write.removeSection(document, anchor, desk.subject());
            case "keep" -> write.keepSection(document, anchor, desk.subject());
            default -> throw Refusal.notFound();
        }
    }

    /** Hands what is written to a second person, or takes it back. */
    void hand(Document document, String step) {
        switch (step) {
            case "submit" -> words.submit(document.id(), document.language());
            case "take-back" -> words.takeBack(document.id(), document.language());
            default -> throw Refusal.notFound();
        }
    }

    /**
     * Says under which name the person of this request is named.
     *
     * @param name empty: not at all
     */
    void name(Document document, Credits.Part part, String language, String name) {
        if (name.strip().length() > Credits.Credit.LONGEST) {
            throw Refusal.invalid(List.of(FieldError.of("name", "content.fault.long", Credits.Credit.LONGEST)));
        }
        credits.choose(
                document.id(),
                new Credits.Credit(
                        part, desk.subject(), part == Credits.Part.TRANSLATOR ? language : "", name.strip()));
    }
}
