package dev.nightshift.voice.mary;

import java.util.ArrayList;
import java.util.List;
import marytts.datatypes.MaryXML;
import marytts.features.FeatureRegistry;
import marytts.features.TargetFeatureComputer;
import marytts.htsengine.HMMData;
import marytts.htsengine.HTSModel;
import marytts.modules.TargetFeatureLister;
import marytts.unitselection.select.Target;
import marytts.util.dom.MaryDomUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.traversal.TreeWalker;

/**
 * The voice's decision trees: a phone in its context becomes five states with means and variances of duration,
 * spectrum, pitch and voicing. Loaded once instead of three times as Mary's {@code Voice} does it.
 *
 * <p>Not thread-safe.
 */
final class HmmModels {
    static final String VOICE = "cmu-slt-hsmm";

    private final HMMData data;
    private final TargetFeatureComputer features;
    private final TargetFeatureLister targets = new TargetFeatureLister();

    private HmmModels(HMMData data, TargetFeatureComputer features) {
        this.data = data;
        this.features = features;
    }

    /** Loads 1.6 MB of trees and distributions. {@link TextAnalysis#load()} goes before. */
    static HmmModels load() throws Exception {
        HMMData data = new HMMData();
        data.initHMMData(VOICE);
        data.setUseAcousticModels(false);
        String names = data.getFeatureDefinition().getFeatureNames();
        return new HmmModels(data, FeatureRegistry.getTargetFeatureComputer(TextAnalysis.LOCALE, names));
    }

    HMMData data() {
        return data;
    }

    /**
     * One model for each phone or pause of the document, in order.
     *
     * @param rate 1 is the voice's own pace
     */
    List<Sentence.Unit> unitsOf(Document document, double rate) {
        data.setDurationScale(1 / rate);
        List<Sentence.Unit> units = new ArrayList<>();
        double error = 0;
        for (Target target : targets.getListTargetFeatures(features, segments(document))) {
            HTSModel model = data.getCartTreeSet()
                    .generateHTSModel(data, data.getFeatureDefinition(), target.getFeatureVector(), error);
            error = model.getDurError();
            units.add(Sentence.Unit.of(target.getMaryxmlElement(), model));
        }
        return units;
    }

    private static List<Element> segments(Document document) {
        TreeWalker walker = MaryDomUtils.createTreeWalker(document, document, MaryXML.PHONE, MaryXML.BOUNDARY);
        List<Element> segments = new ArrayList<>();
        for (Element next = (Element) walker.nextNode(); next != null; next = (Element) walker.nextNode()) {
            segments.add(next);
        }
        return segments;
    }
}
