package org.teranga.rights.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.TextState;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;
import org.teranga.rights.RightsKinds;

/** The member at the desk of rights pages, and the document they work on. */
@ApplicationScoped
@Transactional
public class RightsDesk {
    /** The kinds of documents that are written here. */
    public static final List<String> KINDS = List.of(RightsKinds.TOPIC, RightsKinds.PAGE, RightsKinds.GLOSSARY);

    private final Library library;
    private final CurrentPerson person;
    private final MemberBook members;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    RightsDesk(Library library, CurrentPerson person, MemberBook members, PageContexts contexts, Clock clock) {
        this.library = library;
        this.person = person;
        this.members = members;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * The document that an address names.
     *
     * @throws Refusal not found where there is none here, and on the platform's own host
     */
    public Document document(String key) {
        if (TenantContext.current().isEmpty()) {
            throw Refusal.notFound();
        }
        DeskKey asked = DeskKey.read(key);
        return library.bySlug(asked.kind(), asked.slug()).orElseThrow(Refusal::notFound);
    }

    /** The same with everything in it. */
    public DocumentBook book(String key) {
        return book(document(key));
    }

    /** A document that was found, with everything in it. */
    public DocumentBook book(Document document) {
        return library.book(document);
    }

    /** How a document stands with its sections and their order: up to date, a draft, or in review. */
    public TextState structure(Document document) {
        return library.structure(document.id());
    }

    /** Where the desk begins: {@code /fr/desk/rights}. */
    public String href() {
        return "/" + language() + "/desk/rights";
    }

    /** Where a document is worked on. */
    public String href(Document document) {
        return href() + "/" + DeskKey.of(document);
    }

    /** The language of the page that is read. */
    public String language() {
        return contexts.language().tag();
    }

    /** Whether the person may do this. */
    public boolean may(Permission permission) {
        return person.may(permission);
    }

    /** Whose request this is. */
    public UUID subject() {
        return person.requiredSubject();
    }

    /** Into which languages the person translates; empty for those who do not. */
    public List<String> into() {
        if (!may(Permission.RIGHTS_TRANSLATE)) {
            return List.of();
        }
        return person.subject().flatMap(members::find).map(Member::languages).orElse(List.of()).stream()
                .filter(RightsKinds.LANGUAGES::contains)
                .toList();
    }

    /**
     * Lets those through whose membership names this language.
     *
     * @throws Refusal not allowed for others; not found where readers' pages do not speak it
     */
    public void checkInto(String language) {
        if (!RightsKinds.LANGUAGES.contains(language)) {
            throw Refusal.notFound();
        }
        if (!into().contains(language)) {
            throw Refusal.forbidden(
                    "rightsdesk.not_your_language", LanguageView.of(language).name());
        }
    }

    /** The day of the associations' clocks. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    /** A sentence in the language of the page. */
    public String text(String key, Object... arguments) {
        return contexts.text(key, arguments);
    }
}
