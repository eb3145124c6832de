package org.teranga.training.samples;

import java.util.stream.Stream;
import org.teranga.platform.samples.RenderedSamples;
import org.teranga.platform.samples.Sample;

/** The pages of this module. */
class PagesTest extends RenderedSamples {
    @Override
    protected Stream<Sample> samples() {
        return Stream.of(
                        CertificateSamples.all(),
                        CourseDeskSamples.all(),
                        LearnerSamples.all(),
                        MeetingSamples.all(),
                        QuizSamples.all())
                .flatMap(all -> all);
    }
}
