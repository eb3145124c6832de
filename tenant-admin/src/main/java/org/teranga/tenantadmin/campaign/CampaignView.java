package org.teranga.tenantadmin.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.home.HomeCall;
import org.teranga.platform.i18n.Language;

/**
 * A campaign as everybody reads it ({@code tenantadmin/campaign/campaign}).
 *
 * @param language   in which language it is written
 * @param title      the sentence on top
 * @param paragraphs what is to be said
 * @param picture    its picture; null where it has none
 * @param until      its last day
 * @param over       whether that is past
 * @param href       the form to answer it by
 */
public record CampaignView(
        Language language,
        String title,
        List<String> paragraphs,
        HomeCall.@Nullable Picture picture,
        LocalDate until,
        boolean over,
        String href) {
    public CampaignView {
        paragraphs = List.copyOf(paragraphs);
    }
}
