package dev.nightshift.studio.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * dlib's face recognition ResNet (King 2017; 29 convolutions), a face chip in, a vector of 128 numbers out. Its weights are
 * public domain (CC0). Any thread.
 */
final class RecognitionNet {
    private final Convolution first;
    private final List<Block> blocks = new ArrayList<>();
    private final float[] last;

    /** Two convolutions and the way around them. */
    private record Block(Convolution one, Convolution two, boolean halves) {
        Layer of(Layer input) {
            if (!halves) {
                return two.over(one.over(input).rectified()).plus(input).rectified();
            }
            Layer inner = two.over(one.down(input).rectified());
            return input.halved(two.out()).plus(inner).rectified();
        }
    }

    private RecognitionNet(NetWeights weights) throws IOException {
        first = weights.convolution("conv32_down", 7, 3, 32);
        stage(weights, 32, 32, List.of("conv32_1", "conv32_2", "conv32_3"));
        stage(weights, 32, 64, List.of("conv64_down", "conv64_1", "conv64_2", "conv64_3"));
        stage(weights, 64, 128, List.of("conv128_down", "conv128_1", "conv128_2"));
        stage(weights, 128, 256, List.of("conv256_down", "conv256_1", "conv256_2"));
        stage(weights, 256, 256, List.of("conv256_down_out"));
        last = weights.get("fc", 256 * FaceVector.SIZE);
    }

    /** @throws IOException when the files hold another net */
    static RecognitionNet read(Path manifest, Path numbers) throws IOException {
        return new RecognitionNet(NetWeights.read(manifest, numbers));
    }

    FaceVector of(Layer chip) {
        Layer layer = first.down(chip).rectified().largest();
        for (Block block : blocks) {
            layer = block.of(layer);
        }
        float[] means = layer.means();
        float[] vector = new float[FaceVector.SIZE];
        for (int i = 0; i < means.length; i++) {
            for (int o = 0; o < vector.length; o++) {
                vector[o] += means[i] * last[i * vector.length + o];
            }
        }
        return new FaceVector(vector);
    }

    private void stage(NetWeights weights, int in, int out, List<String> names) throws IOException {
        int channels = in;
        for (String name : names) {
            blocks.add(new Block(
                    weights.convolution(name + "/conv1", 3, channels, out),
                    weights.convolution(name + "/conv2", 3, out, out),
                    name.contains("_down")));
            channels = out;
        }
    }
}
