package org.rapporteur.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.rapporteur.fault.MissingLibraryException;

/**
 * Turns a text into a vector of length 1: the mean of what the network makes of its word pieces. Thread-safe.
 *
 * <p>One text at a time: weights of 8 bits are scaled by the whole input, so beside other texts a text would get another
 * vector.
 */
final class Encoder {

    private static final String NETWORK = "all-minilm-l6-v2-q.onnx";
    private static final String VOCABULARY = "all-minilm-l6-v2-q-tokenizer.json";

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private Encoder(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    static Encoder allMiniLm() {
        try (InputStream network = open(NETWORK);
                InputStream vocabulary = open(VOCABULARY)) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession.SessionOptions options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(network.readAllBytes(), options);
            return new Encoder(WordPieces.read(vocabulary), environment, session);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream stream = Encoder.class.getResourceAsStream("/" + resource);
        if (stream == null) {
            throw new MissingLibraryException(
                    "sentence embeddings", SentenceEmbeddings.MODEL, new IOException(resource + " not found"));
        }
        return stream;
    }

    float[] encode(String text) {
        long[] ids = pieces.of(text);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    private static float[] mean(float[][] rows) {
        double[] sum = new double[rows[0].length];
        for (float[] row : rows) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] += row[k];
            }
        }
        double square = 0;
        for (double value : sum) {
            square += value * value;
        }
        float[] vector = new float[sum.length];
        for (int k = 0; k < sum.length; k++) {
            vector[k] = (float) (sum[k] / Math.sqrt(square));
        }
        return vector;
    }
}
