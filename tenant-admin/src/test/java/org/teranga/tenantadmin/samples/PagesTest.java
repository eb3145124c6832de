package org.teranga.tenantadmin.samples;

import java.util.stream.Stream;
import org.teranga.platform.samples.RenderedSamples;
import org.teranga.platform.samples.Sample;

/** The pages of this module. */
class PagesTest extends RenderedSamples {
    @Override
    protected Stream<Sample> samples() {
        return Stream.of(
                        AdminSamples.all(),
                        DashboardSamples.all(),
                        KeySamples.all(),
                        LeavingSamples.all(),
                        MemberSamples.all(),
                        OpeningSamples.all(),
                        OperatorSamples.all(),
                        CorrectionSamples.all(),
                        LawSamples.all(),
                        StartSamples.all(),
                        TransferSamples.all(),
                        WebhookSamples.all())
                .flatMap(all -> all);
    }
}
