package org.teranga.platform.sms.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.teranga.platform.persistence.DatabaseFailed;
import org.teranga.platform.sms.ArrivedText;
import org.teranga.platform.sms.KeepTexts;

/** What a provider delivers: it is told that it came only once it is kept; while that cannot be done it is asked to come again. */
@ApplicationScoped
class IncomingDelivery implements MessageReceiverListener {
    private static final Logger LOG = System.getLogger(IncomingDelivery.class.getName());

    private final KeepTexts keep;

    @Inject
    IncomingDelivery(KeepTexts keep) {
        this.keep = keep;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm delivered) throws ProcessRequestException {
        try {
            if (delivered.isSmscDeliveryReceipt()) {
                ReceiptReader.read(delivered).ifPresent(keep::settled);
            } else {
                ArrivedText text = DeliveredText.read(delivered);
                keep.keep(text);
            }
        } catch (DatabaseFailed away) {
            throw new ProcessRequestException("come again", SMPPConstant.STAT_ESME_RX_T_APPN);
        } catch (RuntimeException malformed) {
            // Without its words, which somebody wrote. Asked for again it would be the same, and keep all others.
            LOG.log(
                    Level.WARNING,
                    "what the provider delivered cannot be read: "
                            + malformed.getClass().getName());
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        LOG.log(Level.DEBUG, "a telephone can be reached again");
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("data_sm is not for us", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
