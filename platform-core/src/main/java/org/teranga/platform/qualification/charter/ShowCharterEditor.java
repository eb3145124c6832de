package org.teranga.platform.qualification.charter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;

/** What an administrator sees of the charter: the editor, the page before publishing, editions of before. */
@ApplicationScoped
@Transactional
class ShowCharterEditor {
    private final OwnCharters own;
    private final Charters charters;
    private final WriteCharter writing;
    private final Members members;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    ShowCharterEditor(
            OwnCharters own,
            Charters charters,
            WriteCharter writing,
            Members members,
            CurrentPerson person,
            PageContexts contexts) {
        this.own = own;
        this.charters = charters;
        this.writing = writing;
        this.members = members;
        this.person = person;
        this.contexts = contexts;
    }

    /** The editor as it begins. */
    CharterEditView editor(String happened) {
        Map<String, String> fields = new LinkedHashMap<>();
        writing.beginning().forEach((language, text) -> fields.put("text-" + language, text));
        return view(FilledForm.startingWith(fields), happened, false);
    }

    /** The editor with what was sent, and what is wrong with it. */
    CharterEditView again(FilledForm form, boolean meanwhile) {
        return view(form, "", meanwhile);
    }

    private CharterEditView view(FilledForm form, String happened, boolean meanwhile) {
        Charter current = charters.read(contexts.language().tag());
        List<OwnCharters.Published> history = own.history();
        Map<UUID, String> names =
                members.names(history.stream().map(OwnCharters.Published::by).toList());
        return new CharterEditView(
                href(),
                current.edition(),
                current.date(),
                current.own() != null,
                writing.begun(),
                happened,
                meanwhile,
                writing.state(),
                contexts.offered(),
                form,
                history.stream()
                        .map(one -> new CharterEditView.Entry(
                                CharterText.Edition.own(one.number()),
                                one.at(),
                                names.getOrDefault(one.by(), ""),
                                href() + "/" + one.number()))
                        .toList());
    }

    /**
     * The draft, to be published.
     *
     * @throws Refusal conflict where there is none
     */
    CharterShownView draft() {
        Map<String, String> draft = own.draft();
        if (draft.isEmpty()) {
            throw Refusal.conflict("charter.no_draft");
        }
        int next = own.history().stream()
                        .mapToInt(OwnCharters.Published::number)
                        .max()
                        .orElse(0)
                + 1;
        CharterText.Edition edition = new CharterText.Edition(CharterText.Edition.own(next), charters.today());
        return new CharterShownView(
                href(),
                texts(edition, draft),
                person.may(Permission.SETTINGS_EDIT) ? href() + "/publish" : null,
                writing.state(),
                own.holders(charters.edition()));
    }

    /**
     * An edition.
     *
     * @throws Refusal not found where there is none of this number
     */
    CharterShownView edition(int number) {
        OwnCharters.Published published = own.history().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        CharterText.Edition edition = new CharterText.Edition(
                CharterText.Edition.own(number),
                published.at().atZone(Formats.ZONE).toLocalDate());
        return new CharterShownView(href(), texts(edition, own.texts(number)), null, "", 0);
    }

    private static List<CharterText> texts(CharterText.Edition edition, Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(one -> CharterText.read(
                        edition, one.getKey(), one.getValue().lines().toList()))
                .toList();
    }

    private String href() {
        return "/" + contexts.language().tag() + "/admin/charter";
    }
}
