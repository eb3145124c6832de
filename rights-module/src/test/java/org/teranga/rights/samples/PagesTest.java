package org.teranga.rights.samples;

import java.util.List;
import java.util.stream.Stream;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.samples.RenderedSamples;
import org.teranga.platform.samples.Sample;
import org.teranga.rights.RightsKinds;

/** The pages of this module. */
class PagesTest extends RenderedSamples {
    @Override
    protected Stream<Sample> samples() {
        return Stream.of(PlaceSamples.all(), DeadlineSamples.all(), ReaderSamples.all(), RightsDeskSamples.all())
                .flatMap(all -> all);
    }

    @Override
    protected List<Language> languages(Sample sample) {
        return sample.template().startsWith("rights/reader/")
                ? Languages.of(RightsKinds.LANGUAGES)
                : super.languages(sample);
    }
}
