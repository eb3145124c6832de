package org.teranga.platform.samples;

import java.util.stream.Stream;

/** The pages of this module. */
class PagesTest extends RenderedSamples {
    @Override
    protected Stream<Sample> samples() {
        return Stream.of(PlatformSamples.all(), CalendarSamples.all(), MessageSamples.all(), CaseworkSamples.all())
                .flatMap(all -> all);
    }
}
