package org.teranga.tenantadmin.operator.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.sentence.DecideCorrections;
import org.teranga.platform.sentence.Sentence;
import org.teranga.platform.sentence.SentenceBook;
import org.teranga.platform.sentence.SentenceCorrection;
import org.teranga.platform.sentence.SentenceReaders;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;

/** What the operator sees of corrections. */
@ApplicationScoped
class ShowCorrections {
    private final SentenceBook book;
    private final DecideCorrections decide;
    private final SentenceReaders readers;
    private final TenantDirectory directory;
    private final PageContexts contexts;

    @Inject
    ShowCorrections(
            SentenceBook book,
            DecideCorrections decide,
            SentenceReaders readers,
            TenantDirectory directory,
            PageContexts contexts) {
        this.book = book;
        this.decide = decide;
        this.readers = readers;
        this.directory = directory;
        this.contexts = contexts;
    }

    OperatorSentencesView view(FilledForm form, String faulty, String happened) {
        String href = "/" + contexts.language().tag() + "/operator/sentences";
        Map<String, Sentence> byKey = new HashMap<>();
        List<OperatorSentencesView.Far> far = new ArrayList<>();
        for (Language language : Languages.of(SentenceBook.LANGUAGES)) {
            List<Sentence> all = book.of(language.tag());
            all.forEach(one -> byKey.put(name(language.tag(), one.key()), one));
            far.add(new OperatorSentencesView.Far(
                    language,
                    SentenceBook.counts(all),
                    href + "/" + language.tag() + ".properties",
                    readers(language.tag())));
        }
        return new OperatorSentencesView(
                href,
                far,
                decide.waiting().stream()
                        .map(one -> waiting(one, byKey.get(name(one.language(), one.sentence()))))
                        .toList(),
                decide.published().stream()
                        .map(one -> counting(one, byKey.get(name(one.language(), one.sentence()))))
                        .toList(),
                form,
                faulty,
                happened);
    }

    private static String name(String language, String key) {
        return language + " " + key;
    }

    private List<OperatorSentencesView.Reader> readers(String language) {
        return readers.all(language).stream()
                .map(one -> new OperatorSentencesView.Reader(
                        one.person().toString(),
                        association(one.tenant()),
                        one.sentences(),
                        one.standing().code()))
                .toList();
    }

    private OperatorSentencesView.Waiting waiting(SentenceCorrection one, @Nullable Sentence sentence) {
        boolean changed = sentence == null || !sentence.mark(sentence.shipped()).equals(one.original());
        return new OperatorSentencesView.Waiting(
                one.id().toString(),
                language(one),
                one.sentence(),
                sentence == null ? "" : sentence.french(),
                sentence == null ? "" : sentence.english(),
                TextDifference.between(sentence == null ? "" : sentence.text(), one.text()),
                association(one.tenant()),
                one.writtenAt(),
                sentence != null && sentence.isChecked(),
                changed);
    }

    private static OperatorSentencesView.Counting counting(SentenceCorrection one, @Nullable Sentence sentence) {
        return new OperatorSentencesView.Counting(
                one.id().toString(),
                language(one),
                one.sentence(),
                sentence == null ? "" : sentence.shipped(),
                one.text(),
                sentence != null && one.equals(sentence.published()));
    }

    private static Language language(SentenceCorrection one) {
        return Languages.of(one.language()).orElse(Languages.FRENCH);
    }

    private String association(@Nullable UUID tenant) {
        return Optional.ofNullable(tenant)
                .flatMap(directory::byId)
                .map(Tenant::name)
                .orElse("");
    }
}
