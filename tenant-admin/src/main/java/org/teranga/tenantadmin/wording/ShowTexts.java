package org.teranga.tenantadmin.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.i18n.Wording;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.tenancy.TenantValues.Change;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.Prose;
import org.teranga.platform.theme.wording.OwnText;
import org.teranga.platform.theme.wording.TextGroup;
import org.teranga.platform.theme.wording.Wordings;

/** What an administrator sees of the messages: all of them, and one as it is worded. */
@ApplicationScoped
@Transactional
class ShowTexts {
    private static final int HISTORY = 50;
    private static final int HEADING = 3;
    private static final Set<String> PARTS = Set.of("subject", "household", "host");

    private final Instance<TextGroup> groups;
    private final TenantValues values;
    private final Wordings wordings;
    private final Originals originals;
    private final ChangeTexts change;
    private final Members members;
    private final PageContexts contexts;
    private final Prose prose;

    @Inject
    ShowTexts(
            @Any Instance<TextGroup> groups,
            TenantValues values,
            Wordings wordings,
            Originals originals,
            ChangeTexts change,
            Members members,
            PageContexts contexts,
            Prose prose) {
        this.groups = groups;
        this.values = values;
        this.wordings = wordings;
        this.originals = originals;
        this.change = change;
        this.members = members;
        this.contexts = contexts;
        this.prose = prose;
    }

    /** All of them: one query. */
    TextsView all() {
        Map<String, String> chosen = values.all();
        List<TextsView.Group> all = groups.stream()
                .sorted(Comparator.comparingInt(TextGroup::order))
                .map(group -> new TextsView.Group(
                        group.name(),
                        contexts.text("texts.group." + group.name()),
                        group.fixed() ? contexts.text("texts.fixed." + group.name()) : "",
                        group.texts().stream().map(text -> item(text, chosen)).toList()))
                .toList();
        return new TextsView(all);
    }

    private TextsView.Item item(OwnText text, Map<String, String> chosen) {
        Map<String, String> own = ChangeTexts.own(chosen, text);
        String language = contexts.language().tag();
        String pattern = own.getOrDefault(language, Wordings.original(originals.messages(), language, text.key()));
        return new TextsView.Item(
                href() + "/" + text.key(),
                part(text.key()),
                excerpt(read(contexts.language(), pattern, text)),
                own.keySet().stream()
                        .map(tag -> Languages.of(tag).map(Language::nativeName).orElse(tag))
                        .toList());
    }

    /** The first line of a longer text. */
    private static String excerpt(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end) + "…";
    }

    /** What of a letter it is, in words; empty where the sentence says so itself. */
    private String part(String key) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        return PARTS.contains(last) ? contexts.text("texts.part." + last) : "";
    }

    /**
     * One as it is.
     *
     * @throws Refusal not found where associations do not word it
     */
    MessageTextView one(String key, String happened, List<String> undo) {
        OwnText text = wordings.text(key).orElseThrow(Refusal::notFound);
        Map<String, String> own = ChangeTexts.own(values.all(), text);
        Map<String, String> fields = new HashMap<>();
        ChangeTexts.languages(text)
                .forEach(tag -> fields.put(
                        "text-" + tag, own.getOrDefault(tag, Wordings.original(originals.messages(), tag, key))));
        return view(text, FilledForm.startingWith(fields), happened, undo, false);
    }

    /** One with what was sent. */
    MessageTextView sent(OwnText text, FilledForm form, boolean meanwhile) {
        return view(text, form, "", List.of(), meanwhile);
    }

    private MessageTextView view(OwnText text, FilledForm form, String happened, List<String> undo, boolean meanwhile) {
        Messages messages = originals.messages();
        String title = Wordings.original(messages, contexts.language().tag(), text.key());
        return new MessageTextView(
                href(),
                href() + "/" + text.key(),
                title.isEmpty() ? contexts.text("texts.nothing." + text.key()) : read(contexts.language(), title, text),
                text.prose(),
                text.longest(),
                form.value("seen").isEmpty() || meanwhile ? change.seen(text.key()) : form.value("seen"),
                form,
                said(text, form, messages),
                variables(text, title),
                history(text),
                happened,
                undo,
                meanwhile);
    }

    private List<MessageTextView.Said> said(OwnText text, FilledForm form, Messages messages) {
        List<MessageTextView.Said> said = new ArrayList<>();
        for (Language language : Languages.of(ChangeTexts.languages(text))) {
            String original = Wordings.original(messages, language.tag(), text.key());
            String written = text.clean(form.value("text-" + language.tag()));
            boolean faulty = form.fault("text-" + language.tag()) != null;
            String preview = faulty ? "" : read(language, written.isEmpty() ? original : written, text);
            said.add(new MessageTextView.Said(
                    language,
                    original,
                    preview,
                    text.prose() && !preview.isEmpty() ? prose.markup(preview, HEADING) : null,
                    !written.isEmpty() && !written.equals(original),
                    text.ofPersons() && !language.equals(Languages.FRENCH) ? french(text, form, messages) : "",
                    text.ofPersons() && originals.unread(text.key(), language)));
        }
        return said;
    }

    /** What the association says in French, to compare with; the theme's French where it does not. */
    private static String french(OwnText text, FilledForm form, Messages messages) {
        String own = text.clean(form.value("text-fr"));
        return own.isEmpty() ? Wordings.original(messages, "fr", text.key()) : own;
    }

    /** A pattern as it is read, with examples in it. */
    private static String read(Language language, String pattern, OwnText text) {
        return Messages.formatted(language, pattern, examples(text).toArray());
    }

    private static List<Object> examples(OwnText text) {
        return text.examples(TenantContext.required().name());
    }

    private static List<MessageTextView.Variable> variables(OwnText text, String pattern) {
        return Wording.variables(pattern).stream()
                .map(name -> new MessageTextView.Variable(
                        "{" + name + "}",
                        examples(text).get(Integer.parseInt(name)).toString()))
                .toList();
    }

    private List<MessageTextView.Entry> history(OwnText text) {
        List<Change> changes = values.history(ChangeTexts.valueKeys(text), HISTORY);
        Map<UUID, String> names = members.names(changes.stream()
                .map(Change::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<MessageTextView.Entry> entries = new ArrayList<>();
        Set<String> current = new HashSet<>();
        for (Change one : changes) {
            String language = one.key().split("\\.")[1];
            Languages.of(language)
                    .ifPresent(known -> entries.add(new MessageTextView.Entry(
                            one.id().toString(),
                            known,
                            one.at(),
                            one.by() == null ? "" : names.getOrDefault(one.by(), ""),
                            one.after() == null ? "" : one.after(),
                            current.add(language))));
        }
        return entries;
    }

    private String href() {
        return "/" + contexts.language().tag() + "/admin/texts";
    }
}
